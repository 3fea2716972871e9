import torch

x = torch.tensor([float("nan"), 2., 4., float("nan")])
torch.nanmean(x)
