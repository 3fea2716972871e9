import torch

x = torch.tensor([1., 2., 3.])
i = torch.tensor([0, 2, 0])
x[i] += 1.
x
