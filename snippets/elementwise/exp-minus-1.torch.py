import torch

x = torch.tensor([0.001, 0.5, -2.])
torch.expm1(x)
