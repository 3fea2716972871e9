import torch

x = torch.tensor([0.5, 1.5, 2.5, -3.5, 2.6])
torch.round(x)
