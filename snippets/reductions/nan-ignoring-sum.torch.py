import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 7.]])
torch.nansum(x, dim=1)
