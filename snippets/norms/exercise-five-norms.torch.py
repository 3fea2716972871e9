import torch

A = torch.ones(4, 9)
tuple(torch.linalg.matrix_norm(A, ord=p) for p in (1, torch.inf, 2, "fro", "nuc"))
