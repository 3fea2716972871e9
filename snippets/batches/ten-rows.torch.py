import torch
from torch.utils.data import DataLoader

x = torch.arange(10)
[batch for batch in DataLoader(x, batch_size=4)]
