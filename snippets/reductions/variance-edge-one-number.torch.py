import torch

x = torch.tensor([3.])
torch.var(x)
