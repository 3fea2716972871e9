import torch

torch.tensor([1e-40, 3e-42]) * 2
