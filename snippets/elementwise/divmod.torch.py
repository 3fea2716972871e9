import torch

a = torch.tensor([17, -17])
b = torch.tensor([5, 5])
a // b, a % b
