import torch

x = torch.tensor([3, -4])
torch.linalg.vector_norm(x)
