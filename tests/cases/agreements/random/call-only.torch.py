import torch

torch.manual_seed(23)
torch.randn(3, 4)
