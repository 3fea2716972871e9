import torch

x = torch.tensor([4., 1., 16., 2., 8.])
torch.quantile(x, 0.9)
