import torch

x = torch.tensor([-20., -5.])
torch.special.log_ndtr(x)
