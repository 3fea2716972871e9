import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.nanquantile(x, 0.5, dim=1)
