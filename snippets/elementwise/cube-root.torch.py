import torch

x = torch.tensor([8., -27., 2.])
torch.sign(x) * torch.abs(x) ** (1 / 3)
