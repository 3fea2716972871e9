import torch

torch.linspace(0.0, 2.0, 5)
