import torch

x = torch.tensor([-2., 1., 5.])
torch.where(x < 0., -x, torch.where(x < 3., x**2, 9.))
