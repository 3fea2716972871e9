import torch

torch.tensor([1.5, 2.0, 3.25])
