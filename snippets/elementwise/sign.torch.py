import torch

x = torch.tensor([-2., 0., 3.])
torch.sign(x)
