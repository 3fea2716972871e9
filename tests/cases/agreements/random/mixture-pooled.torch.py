import torch

torch.manual_seed(17)
torch.randn(20_000) + 8. * (torch.rand(20_000) < 0.3)
