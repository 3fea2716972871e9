import torch

x = torch.tensor([1., 2., 3.])
torch.cat((torch.zeros(1), x.cumsum(0)))
