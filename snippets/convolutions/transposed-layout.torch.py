import torch

torch.zeros_like(torch.nn.ConvTranspose2d(4, 8, 3).weight).detach()
