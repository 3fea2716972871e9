import torch

a = torch.tensor([1., 1.])
b = torch.tensor([0., -0.])
torch.copysign(a, b)
