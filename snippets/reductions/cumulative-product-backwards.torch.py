import torch

x = torch.tensor([1., 2., 3., 4.])
x.flip(0).cumprod(0).flip(0)
