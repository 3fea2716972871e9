import torch

A = torch.tensor([[2., 1.], [4., 3.]])
torch.linalg.inv(A)
