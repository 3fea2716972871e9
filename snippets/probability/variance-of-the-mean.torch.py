import torch

x = torch.tensor([1., 2., 6.])
p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
mean = (p * x).sum(dim=1)
variance = (p * (x - mean[:, None]) ** 2).sum(dim=1)
both = p[:, :, None] * p[:, None, :]
average = (x[:, None] + x) / 2
(both * (average - mean[:, None, None]) ** 2).sum(dim=(1, 2)), variance / 2
