import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.argmin(torch.where(torch.isnan(x), torch.inf, x), dim=1)
