import torch

x = torch.ones(500_000_000)
torch.tensor([1., 2.])
