import torch
from torch.utils.data import TensorDataset

x, y = torch.tensor([1., 2., 3.]), torch.tensor([10, 20])
TensorDataset(x, y)[:]
