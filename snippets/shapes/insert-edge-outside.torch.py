import torch

x = torch.tensor([1., 2.])
v = torch.tensor([9.])
torch.cat((x[:5], v, x[5:]))
