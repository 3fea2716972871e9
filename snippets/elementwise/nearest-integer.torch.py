import torch

x = torch.tensor([-1.7, 0.5, 1.5, 2.4])
torch.round(x)
