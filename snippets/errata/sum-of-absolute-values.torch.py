import torch

x = torch.tensor([3., -4.])
x.abs().sum(), torch.linalg.vector_norm(x)
