import torch

x = torch.tensor([[1., 2., 6.], [2., 4., 9.]])
x.var(dim=1, correction=0), (x**2).mean(dim=1) - x.mean(dim=1) ** 2
