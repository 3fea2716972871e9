import torch

x = torch.tensor([1.25, 2., 3.5])
torch.arccosh(x)
