import torch

x = torch.tensor([-2., -1., 0., 1., 3.])
torch.special.ndtr(x)
