import torch

x = torch.tensor([3., float("inf"), float("nan")])
y = torch.tensor([2., 0., 0.])
torch.where(y == 0, 0., x * y)
