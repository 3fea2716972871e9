import torch
from torch.utils.data import DataLoader

data = torch.tensor([0.5, 1.5, 2.5])
next(iter(DataLoader(data, batch_size=3)))
