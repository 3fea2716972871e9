import torch

a = torch.tensor([100., 200.])
b = torch.tensor([100.001, 200.003])
torch.allclose(a, b, rtol=1e-4)
