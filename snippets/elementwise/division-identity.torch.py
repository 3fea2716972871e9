import torch

a = torch.tensor([7, -7, 7, -7, 0])
b = torch.tensor([4, 4, -4, -4, 3])
b * (a // b) + a % b, a
