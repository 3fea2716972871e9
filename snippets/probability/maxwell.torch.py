import torch

torch.manual_seed(0)
torch.linalg.norm(torch.randn(4, 3), dim=1)
