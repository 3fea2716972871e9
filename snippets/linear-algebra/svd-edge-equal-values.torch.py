import torch

A = torch.tensor([[0., 2.], [2., 0.]])
U, S, Vh = torch.linalg.svd(A)
S, U * S @ Vh
