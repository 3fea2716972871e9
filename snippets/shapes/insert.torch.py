import torch

x = torch.tensor([1., 2., 3.])
v = torch.tensor([9.])
torch.cat((x[:1], v, x[1:]))
