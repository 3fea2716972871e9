import torch
from torch.utils.data import DataLoader

data = [torch.tensor([1, 2, 3]), torch.tensor([4])]
next(iter(DataLoader(data, batch_size=2)))
