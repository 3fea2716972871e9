import torch

d, below = torch.tensor([2.0, 4.0, 5.0]), torch.tensor([1.0, 3.0])
b = torch.tensor([[4.0], [10.0], [16.0]])
L = torch.diag(d) + torch.diag(below, -1)
torch.linalg.solve_triangular(L, b, upper=False)
