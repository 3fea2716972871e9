import torch

a = torch.tensor([[1.], [2.], [3.]])
b = torch.tensor([[10., 20.]])
a * b, torch.tile(a, (1, 2)) * torch.tile(b, (3, 1))
