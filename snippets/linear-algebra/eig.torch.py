import torch

A = torch.tensor([[4., 1.], [2., 3.]])
torch.linalg.eig(A)
