import torch

x = torch.tensor([1000., 1000.])
torch.log(torch.exp(x).sum())
