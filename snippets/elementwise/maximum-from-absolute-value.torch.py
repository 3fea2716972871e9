import torch

x = torch.tensor([1., 5., -3., 2.])
y = torch.tensor([4., -2., -1., 2.])
torch.maximum(x, y), (x + y + torch.abs(x - y)) / 2
