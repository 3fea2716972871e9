import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.cumsum(torch.nan_to_num(x, nan=0.), dim=1)
