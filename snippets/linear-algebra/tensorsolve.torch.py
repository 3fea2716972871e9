import torch

A = torch.tensor([4.0, 1.0, 2.0, 2.0]).reshape(2, 2, 1)
b = torch.tensor([6.0, 6.0])
torch.linalg.tensorsolve(A, b)
