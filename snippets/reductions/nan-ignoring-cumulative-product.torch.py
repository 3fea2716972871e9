import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.cumprod(torch.where(torch.isnan(x), 1., x), dim=1)
