import torch

x = torch.tensor([[1., 2., 3., 6.], [2., 1., 5., 8.]])
torch.cov(x)
