import torch

x = torch.tensor([0.5, 1., 1.5])
k = torch.arange(1, 41)
torch.sum((1 - x[:, None]) ** k / k**2, 1)
