import torch

L = torch.tensor([[float("inf"), 0.], [1., 4.]])
b = torch.tensor([[4.], [14.]])
torch.linalg.solve_triangular(L, b, upper=False)
