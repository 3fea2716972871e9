import torch

x = torch.tensor([1., 2., 3.])
a = torch.tensor([6., 6., 6.])
b = torch.tensor([1., 2., 3.])
torch.addcdiv(x, a, b, value=0.5)
