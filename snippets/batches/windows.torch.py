import torch

x = torch.tensor([1., 2., 4., 8., 16.])
x.unfold(0, 3, 1)
