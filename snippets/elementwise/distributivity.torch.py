import torch

x = torch.tensor([2., -3., 0.5])
y = torch.tensor([1., 4., 10.])
z = torch.tensor([7., -2., 0.25])
x * (y + z), x * y + x * z
