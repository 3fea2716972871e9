import torch

x = torch.tensor([float("nan"), 2., 5., 2.])
torch.nanmean(x)
