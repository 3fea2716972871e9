import torch

torch.manual_seed(21)
torch.randn(100, 200)
