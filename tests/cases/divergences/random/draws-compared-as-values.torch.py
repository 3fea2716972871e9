import torch

torch.manual_seed(31)
torch.randn(3)
