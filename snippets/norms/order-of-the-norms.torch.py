import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
norms = torch.stack([torch.linalg.vector_norm(X, ord=p, dim=1) for p in (torch.inf, 3, 2, 1)])
norms[:-1], norms[1:]
