import torch

x = torch.tensor([2., 3., 4.])
torch.cat((torch.ones(1), x.cumprod(0)))
