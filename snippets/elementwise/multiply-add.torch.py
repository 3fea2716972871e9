import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([5., 10., -1.])
c = torch.tensor([100., 200., 300.])
torch.addcmul(c, a, b)
