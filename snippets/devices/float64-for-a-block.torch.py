import torch

x = torch.tensor([1.0, 1e-12], dtype=torch.float64)
x.sum() - 1
