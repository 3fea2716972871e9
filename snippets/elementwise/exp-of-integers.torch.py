import torch

n = torch.tensor([0, 1, 2])
torch.exp(n)
