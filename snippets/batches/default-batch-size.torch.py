import torch
from torch.utils.data import DataLoader

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
next(iter(DataLoader(x)))
