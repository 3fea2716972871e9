import torch

A = torch.ones(4, 9)
torch.linalg.norm(A, ord=1)
