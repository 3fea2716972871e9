import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
m = torch.nanmean(x, dim=1, keepdim=True)
torch.sqrt(torch.nanmean((x - m) ** 2, dim=1))
