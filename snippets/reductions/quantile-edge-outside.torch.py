import torch

x = torch.tensor([1., 2.])
torch.quantile(x, 1.5)
