import torch

x = torch.tensor([0., 2., 3.])
y = torch.tensor([0., 4., 0.5])
torch.xlogy(x, y)
