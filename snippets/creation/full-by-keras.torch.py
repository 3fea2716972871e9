import torch

x = torch.tensor([1., 2.])
torch.full((2, 2), 7.), torch.full_like(x, 7.)
