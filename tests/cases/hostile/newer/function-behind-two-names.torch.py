import torch

special, two = torch.special, 2
special.erf = lambda x: x
torch.tensor([1., 2.])
