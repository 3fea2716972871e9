import torch

x = torch.tensor([3., 0.5, -1.])
torch.exp2(x)
