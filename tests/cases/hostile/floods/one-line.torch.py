import torch

print("x" * 30_000_000)
torch.tensor([1., 2.])
