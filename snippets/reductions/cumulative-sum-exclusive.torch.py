import torch

x = torch.tensor([1., 2., 3.])
x.cumsum(0) - x
