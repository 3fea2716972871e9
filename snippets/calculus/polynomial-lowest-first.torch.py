import torch

p = torch.tensor([1., -3., 2.])
x = torch.tensor([0., 1., 2., 5.])
torch.linalg.vander(x, N=3) @ p
