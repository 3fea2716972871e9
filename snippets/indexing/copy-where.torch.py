import torch

x = torch.tensor([1., 2., 3.])
y = torch.tensor([10., 20., 30.])
mask = torch.tensor([True, False, True])
torch.where(mask, y, x)
