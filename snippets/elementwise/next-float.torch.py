import torch

a = torch.tensor([16777216., 33554432.])
b = torch.tensor([20000000., 0.])
torch.nextafter(a, b) - a
