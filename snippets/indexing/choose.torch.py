import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([10., 20., 30.])
c = torch.tensor([100., 200., 300.])
i = torch.tensor([0, 2, 1])
torch.stack((a, b, c))[i, torch.arange(3)]
