import torch

x = torch.tensor([1., 0., -3., float("nan")])
y = torch.tensor([2., 0., 0., 0.])
torch.where(y == 0, 0., x / y)
