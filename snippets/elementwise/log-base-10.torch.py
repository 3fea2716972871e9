import torch

x = torch.tensor([1000., 0.1, 2.])
torch.log10(x)
