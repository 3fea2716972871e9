import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 0.5]])
torch.cumprod(x, dim=1)
