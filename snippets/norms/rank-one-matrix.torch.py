import torch

A = torch.outer(torch.tensor([1., 2., 2.]), torch.tensor([3., -4.]))
tuple(torch.linalg.matrix_norm(A, ord=p) for p in (2, "fro", "nuc"))
