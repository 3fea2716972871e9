import torch

x = torch.tensor([1., 2., 3., 4.])
mask = x > 2.
torch.where(mask, x**2, x)
