import torch

L, b = torch.tensor([[2.0, 0.0], [1.0, 4.0]]), torch.tensor([[7.0, 12.0]])
torch.linalg.solve_triangular(L, b, upper=False, left=False)
