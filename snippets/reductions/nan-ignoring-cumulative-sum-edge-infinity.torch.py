import torch

x = torch.tensor([1., float("nan"), float("inf"), 2.])
torch.cumsum(torch.where(torch.isnan(x), 0., x), dim=0)
