import torch

x = torch.tensor([1., 2., 3.])
v = torch.tensor([4., 5.])
torch.cat((x, v))
