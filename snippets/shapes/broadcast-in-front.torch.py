import torch

x = torch.tensor([1., 2.])
x.expand(3, *x.shape)
