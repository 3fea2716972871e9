import torch

A = torch.tensor([[2., 0.], [0., 0.]])
torch.linalg.cond(A)
