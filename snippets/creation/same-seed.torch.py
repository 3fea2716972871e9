import torch

first = torch.randn(3, generator=torch.Generator().manual_seed(0))
again = torch.randn(3, generator=torch.Generator().manual_seed(0))
other = torch.randn(3, generator=torch.Generator().manual_seed(1))
torch.equal(first, again), torch.equal(first, other)
