import torch

a = torch.tensor([16, 13, -5])
b = torch.tensor([4, 2, 1])
a >> b  # or torch.bitwise_right_shift(a, b)
