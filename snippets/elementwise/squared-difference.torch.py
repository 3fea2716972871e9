import torch

a = torch.tensor([1., 2., 5.])
b = torch.tensor([3., 2., 1.])
(a - b) ** 2
