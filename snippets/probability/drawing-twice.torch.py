import torch

rng = torch.Generator().manual_seed(0)
torch.randn(3, generator=rng) == torch.randn(3, generator=rng)
