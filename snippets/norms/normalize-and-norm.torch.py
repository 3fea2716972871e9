import torch

x = torch.tensor([3.0, -4.0, 12.0])
norm = torch.linalg.vector_norm(x, keepdim=True)
x / norm, norm
