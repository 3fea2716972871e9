import torch

x = torch.tensor([[1., 2., 6.], [2., 4., 9.]])
d = x - x.mean(dim=1, keepdim=True)
x.var(dim=1, correction=0), (d**2).sum(dim=1) / 3
