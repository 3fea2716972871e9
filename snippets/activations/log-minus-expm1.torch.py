import torch

x = torch.tensor([1e-6, 0.5, 2.0, 20.0])
torch.where(x < 0.693, torch.log(-torch.expm1(-x)), torch.log1p(-torch.exp(-x)))
