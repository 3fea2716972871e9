import torch

x = torch.tensor([3., 4., -12.])
torch.linalg.vector_norm(x, ord=torch.inf)
