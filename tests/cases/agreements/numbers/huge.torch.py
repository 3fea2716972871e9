import torch

torch.tensor([1e30, -3e35]) * 1.5
