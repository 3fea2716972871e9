import torch
from torch.utils.data import ConcatDataset, DataLoader

x = torch.arange(3)
[batch for batch in DataLoader(ConcatDataset([x, x]), batch_size=2)]
