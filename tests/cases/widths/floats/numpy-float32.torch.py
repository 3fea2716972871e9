import torch

torch.tensor([0.5, 0.25])
