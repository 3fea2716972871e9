import torch

a = torch.tensor([1, 2])
b = torch.tensor([3, 4, 5])
torch.cartesian_prod(a, b)
