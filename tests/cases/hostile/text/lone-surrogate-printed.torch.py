import torch

print("\ud800 alone")
torch.tensor([1., 2.])
