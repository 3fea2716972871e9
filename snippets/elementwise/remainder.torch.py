import torch

a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([4, 4, -4, -4])
a % b  # or torch.remainder(a, b)
