import torch

z = torch.tensor([3 + 4j, 12j])
torch.linalg.vector_norm(z)
