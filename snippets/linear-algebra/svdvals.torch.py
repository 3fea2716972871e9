import torch

A = torch.tensor([[3., 2., 2.], [2., 3., -2.]])
torch.linalg.svdvals(A)
