import torch

torch.manual_seed(30)
torch.randn(100)
