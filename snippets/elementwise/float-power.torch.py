import torch

x = torch.tensor([2., 3., 4.])
p = torch.tensor([-1., 2., 0.5])
torch.float_power(x, p)
