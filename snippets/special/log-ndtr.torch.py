import torch

x = torch.tensor([-3., -1., 0., 2.])
torch.special.log_ndtr(x)
