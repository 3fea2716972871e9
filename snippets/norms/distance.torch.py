import torch

a, b = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[1.0, 5.0], [7.0, 4.0]])
torch.dist(a, b)
