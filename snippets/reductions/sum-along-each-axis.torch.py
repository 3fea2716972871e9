import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 7.]])
x, x.sum(dim=0), x.sum(dim=1), x.sum()
