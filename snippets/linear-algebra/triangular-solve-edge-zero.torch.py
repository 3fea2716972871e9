import torch

L = torch.tensor([[0., 0.], [1., 4.]])
b = torch.tensor([[4.], [14.]])
torch.linalg.solve_triangular(L, b, upper=False)
