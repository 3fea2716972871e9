import torch

A = torch.tensor([[1., 2., 6.], [4., 5., 9.]])
A.mean(dim=0), A.sum(dim=0) / A.shape[0]
