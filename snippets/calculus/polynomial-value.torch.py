import torch

p = torch.tensor([2., -3., 1.])
x = torch.tensor([0., 1., 2., 5.])
torch.linalg.vander(x, N=3) @ p.flip(0)
