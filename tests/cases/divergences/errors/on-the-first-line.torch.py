import torch

x = torch.tensor([1., 2.])
x = x.sum()
x * 2
