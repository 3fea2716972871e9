import torch

S, b = torch.tensor([[1.0, 2.0], [2.0, 1.0]]), torch.tensor([[5.0], [4.0]])
LD, pivots = torch.linalg.ldl_factor(S)
torch.linalg.ldl_solve(LD, pivots, b)
