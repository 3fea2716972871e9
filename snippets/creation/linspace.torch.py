import torch

torch.linspace(0., 2., 5)
