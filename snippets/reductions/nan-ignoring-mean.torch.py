import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.nanmean(x, dim=1)
