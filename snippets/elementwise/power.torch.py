import torch

x = torch.tensor([2., 3., 4.])
p = torch.tensor([3., 2., 0.5])
x ** p  # or torch.pow(x, p)
