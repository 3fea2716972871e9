import torch

torch.logspace(0.0, 3.0, 4)
