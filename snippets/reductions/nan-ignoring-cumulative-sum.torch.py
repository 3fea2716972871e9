import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.cumsum(torch.where(torch.isnan(x), 0., x), dim=1)
