import torch

rng = torch.Generator().manual_seed(7)
torch.randn(3, generator=rng)
