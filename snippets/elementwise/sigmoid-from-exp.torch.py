import torch

x = torch.tensor([-2., 0., 1., 3.])
torch.sigmoid(x), 1 / (1 + torch.exp(-x))
