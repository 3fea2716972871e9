import torch

a = torch.tensor([1, 3, -5])
b = torch.tensor([4, 2, 1])
a << b  # or torch.bitwise_left_shift(a, b)
