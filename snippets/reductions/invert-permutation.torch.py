import torch

p = torch.tensor([2, 0, 3, 1])
torch.argsort(p)
