import torch

x = torch.tensor([-1.7, -0.2, 1.2, 2.5])
torch.floor(x)
