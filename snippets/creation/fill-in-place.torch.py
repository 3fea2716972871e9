import torch

x = torch.tensor([1., 2., 3.])
x.fill_(9.)
x
