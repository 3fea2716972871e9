import torch

x = torch.arange(6.)
torch.where(x < 2, x, torch.where(x < 4, 10. * x, -1.))
