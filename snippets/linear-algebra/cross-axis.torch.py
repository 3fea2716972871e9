import torch

a = torch.tensor([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0]])
b = torch.tensor([[4.0, 0.0], [-5.0, 0.0], [6.0, 1.0]])
torch.cross(a, b, dim=0)
