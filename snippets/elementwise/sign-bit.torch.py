import torch

x = torch.tensor([-2., -0., 0., 3.])
torch.signbit(x)
