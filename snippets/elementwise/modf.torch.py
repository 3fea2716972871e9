import torch

x = torch.tensor([2.75, -2.75, 3.])
torch.frac(x), torch.trunc(x)
