import torch

a = torch.tensor([12, 35, -18])
b = torch.tensor([8, 21, 12])
torch.gcd(a, b)
