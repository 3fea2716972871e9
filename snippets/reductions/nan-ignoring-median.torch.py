import torch

x = torch.tensor([[1., float("nan"), 3., 2.], [4., 5., 9., float("nan")]])
torch.nanmedian(x, dim=1).values
