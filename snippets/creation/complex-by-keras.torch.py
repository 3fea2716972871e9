import torch

r = torch.tensor([1., 2.])
angle = torch.tensor([0., 0.5])
torch.polar(r, angle)
