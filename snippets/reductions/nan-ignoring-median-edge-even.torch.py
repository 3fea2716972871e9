import torch

x = torch.tensor([1., float("nan"), 3., 4., 8.])
torch.nanmedian(x)
