import torch

torch.manual_seed(32)
torch.randn(3, 4)
