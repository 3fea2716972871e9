import torch

A = torch.tensor([[float("nan"), 2.], [2., 4.]])
torch.linalg.matrix_rank(A)
