import torch

x = torch.tensor([3., -4., 5.])
torch.linalg.vector_norm(x, ord=3)
