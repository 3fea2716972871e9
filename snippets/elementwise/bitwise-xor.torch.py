import torch

a = torch.tensor([12, 5, -1])
b = torch.tensor([10, 3, 6])
a ^ b  # or torch.bitwise_xor(a, b)
