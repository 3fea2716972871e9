import torch

x = torch.tensor([[1., 2., 5.], [4., 10., 6.]])
x / x.sum(dim=1)
