import torch

torch.tensor([1, 2]) * 0.5
