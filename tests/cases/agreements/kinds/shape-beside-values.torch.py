import torch

x = torch.ones(2, 3)
x.shape, x.ndim, x.sum()
