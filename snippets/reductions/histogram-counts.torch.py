import torch

x = torch.tensor([0.5, 1.2, 1.7, 1.9, 2.5, 3.])
torch.histc(x, bins=3, min=0, max=3)
