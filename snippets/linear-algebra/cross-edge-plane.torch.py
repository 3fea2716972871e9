import torch

a = torch.tensor([1., 2.])
b = torch.tensor([3., 7.])
torch.linalg.cross(a, b)
