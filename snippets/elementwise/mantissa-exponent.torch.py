import torch

x = torch.tensor([10., 0.75, -3.])
torch.frexp(x)
