import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([10., 20., 30.])
mask = torch.tensor([True, False, True])
torch.where(mask, a, b)
