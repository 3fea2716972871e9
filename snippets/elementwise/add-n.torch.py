import torch

a = torch.tensor([1., 2.])
b = torch.tensor([10., 20.])
c = torch.tensor([100., 200.])
torch.stack([a, b, c]).sum(0)
