import torch

x = torch.tensor([3e20, -4e20])
torch.linalg.vector_norm(x)
