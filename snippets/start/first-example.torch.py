import torch

x = torch.tensor([[1., 2., 3.], [5., 7., 9.]])
x - x.mean(dim=0)
