import torch

x = torch.tensor([0.5, 1., 2.])
k = torch.arange(1, 21)
series = torch.sum(torch.cumprod(x[:, None] / k, 1) / k, 1)
torch.log(torch.abs(x)) - torch.digamma(torch.tensor(1.)) + series
