import torch

x = torch.tensor([1., -2., 0.])
x / 0
