import torch

torch.zeros_like(torch.nn.Conv2d(4, 8, 3, groups=2).weight).detach()
