import torch
from torch.utils.data import ConcatDataset, DataLoader

both = ConcatDataset([torch.tensor([0, 1, 2]), torch.tensor([10, 11])])
[batch for batch in DataLoader(both, batch_size=2)]
