import torch

x = torch.tensor([1., torch.nan, 3.])
x.sum(), x.max(), x == x
