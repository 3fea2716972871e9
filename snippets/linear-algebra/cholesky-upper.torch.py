import torch

S = torch.tensor([[4.0, 2.0], [2.0, 10.0]])
torch.linalg.cholesky(S, upper=True)
