import torch

x = torch.tensor([[1., 2.], [3., 4.]])
x.flatten().cumsum(0), x.flatten().cumprod(0)
