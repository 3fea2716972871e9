import torch

x = torch.tensor([-2., 0., 3.])
h = torch.tensor(0.5)
torch.heaviside(x, h)
