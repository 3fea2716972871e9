import torch

torch.manual_seed(33)
torch.randn(3, 4)
