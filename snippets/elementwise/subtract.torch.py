import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([10., 20., -30.])
a - b  # or torch.subtract(a, b)
