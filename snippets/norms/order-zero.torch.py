import torch

x = torch.tensor([3., 0., -4., 12.])
torch.linalg.vector_norm(x, ord=0)
