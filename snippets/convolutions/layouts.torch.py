import torch

layer = torch.nn.Conv2d(3, 8, kernel_size=5)
torch.zeros_like(layer.weight).detach()
