import torch

x = torch.tensor([1., 2.])
torch.sum = torch.prod
x
