import torch

x = torch.tensor([1., 2., 10.])
torch.log(x)
