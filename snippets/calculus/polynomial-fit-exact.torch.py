import torch

p = torch.tensor([2., -3., 1.])
x = torch.tensor([0., 1., 3.])
powers = torch.linalg.vander(x).flip(1)
torch.linalg.solve(powers, powers @ p), p
