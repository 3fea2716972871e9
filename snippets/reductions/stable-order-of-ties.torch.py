import torch

x = torch.tensor([2, 1, 2, 1, 0])
torch.argsort(x, stable=True)
