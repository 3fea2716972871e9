import torch

a = torch.tensor([100., 100., 0., 0.])
b = torch.tensor([100.0005, 100.002, 5e-9, 2e-8])
torch.isclose(a, b)
