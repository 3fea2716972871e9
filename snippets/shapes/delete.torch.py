import torch

x = torch.tensor([1., 2., 3., 4.])
torch.cat((x[:1], x[2:]))
