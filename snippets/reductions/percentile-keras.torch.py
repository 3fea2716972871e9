import torch

x = torch.tensor([[1., 2., 3., 4., 5.], [5., 1., 2., 8., 9.]])
torch.quantile(x, 0.25, dim=1)
