import torch

x = torch.tensor([3., -4., 12.])
p = torch.tensor([1., 1.25, 1.5, 2., 2.5, 3., 4., 5., 6., 8., 10., 12., 16.])
largest = torch.linalg.vector_norm(x, ord=torch.inf)
norms = torch.stack([torch.linalg.vector_norm(x, ord=q) for q in p.tolist()])
p, largest, norms, 3 ** (1 / p) * largest
