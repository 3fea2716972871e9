import torch

S = torch.tensor([[4.0, 2.0], [2.0, 7.0]])
torch.linalg.eigh(S).eigenvalues, torch.linalg.svd(S).S, torch.linalg.slogdet(S)
