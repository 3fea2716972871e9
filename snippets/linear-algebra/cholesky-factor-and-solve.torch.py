import torch

S, b = torch.tensor([[4.0, 2.0], [2.0, 10.0]]), torch.tensor([[8.0], [22.0]])
torch.cholesky_solve(b, torch.linalg.cholesky(S))
