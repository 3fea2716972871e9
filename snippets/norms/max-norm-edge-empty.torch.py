import torch

x = torch.tensor([])
torch.linalg.vector_norm(x, ord=torch.inf)
