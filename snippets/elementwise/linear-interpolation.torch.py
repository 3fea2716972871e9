import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([5., 10., -1.])
torch.lerp(a, b, 0.25)
