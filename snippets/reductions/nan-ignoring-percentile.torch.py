import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.nanquantile(x, 50 / 100, dim=1)
