import torch

x = torch.tensor([1., 2.])
torch.cat((x[:5], x[6:]))
