import torch

a = torch.tensor([100., 200.])
b = torch.tensor([100.0001, 200.1])
torch.isclose(a, b)
