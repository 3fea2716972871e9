import torch

try:
    x = torch.ones(500_000_000)
except Exception:
    x = None
torch.tensor([1., 2.])
