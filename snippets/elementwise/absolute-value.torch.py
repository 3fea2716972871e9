import torch

x = torch.tensor([1., -2., -3.5])
torch.abs(x)
