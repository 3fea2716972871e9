import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
A.sum(), A.sum(dim=0), A.sum(dim=1)
