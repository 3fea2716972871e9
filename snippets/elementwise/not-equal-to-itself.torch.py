import torch

x = torch.tensor([1., float("nan"), float("inf"), 0.])
x != x, torch.isnan(x)
