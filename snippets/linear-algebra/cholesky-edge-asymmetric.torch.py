import torch

S = torch.tensor([[4., 1.], [2., 3.]])
torch.linalg.cholesky(S)
