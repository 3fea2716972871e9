import torch

A, b = torch.tensor([[4.0, 1.0], [2.0, 3.0]]), torch.tensor([9.0, 7.0])
torch.linalg.solve(A, b)
