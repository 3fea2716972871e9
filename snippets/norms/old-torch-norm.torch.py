import torch

A = torch.ones(4, 9)
torch.norm(A, p=1), torch.linalg.norm(A, ord=1)
