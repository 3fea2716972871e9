import torch

y = torch.tensor([1., 1., -1.])
x = torch.tensor([2., -1., -3.])
torch.arctan2(y, x)
