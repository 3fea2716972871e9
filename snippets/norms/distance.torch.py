import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([3., -4., 6.])
torch.linalg.vector_norm(a - b), torch.linalg.vector_norm(a - b, ord=1)
