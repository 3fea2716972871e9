import torch

S = torch.tensor([[4., 2.], [2., 10.]])
torch.linalg.cholesky(S)
