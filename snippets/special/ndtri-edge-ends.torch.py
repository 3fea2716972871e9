import torch

p = torch.tensor([0., 1., 1.5])
torch.special.ndtri(p)
