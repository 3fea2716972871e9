import torch

x = torch.tensor([[1., 2., 6.], [2., 4., 9.]])
x.var(dim=1), 3 / 2 * x.var(dim=1, correction=0)
