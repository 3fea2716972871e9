import torch

x = torch.tensor([-0.5, 0.25, 1.])
torch.arcsin(x)
