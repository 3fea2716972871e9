import torch

A = torch.tensor([[1., 2.], [5., 3.]])
torch.linalg.slogdet(A)
