import torch

x = torch.tensor([-1.75, -0.25, 0.5, 3.])
torch.floor(x) + x % 1, x
