import torch

x = torch.tensor([-1., 5., 12.])
low = torch.tensor([0., 1., 2.])
high = torch.tensor([9., 4., 9.])
torch.clamp(x, low, high)
