import torch

A = torch.tensor([[1., float("nan")], [0., 1.]])
torch.linalg.svdvals(A)
