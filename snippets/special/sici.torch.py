import torch

x = torch.tensor([0.5, 1., 4.])
t = (torch.arange(1000) + 0.5) / 1000
xt = x[:, None] * t
si = torch.mean(torch.sin(xt) / t, 1)
ci = torch.log(x) - torch.digamma(torch.tensor(1.)) - torch.mean(2 * torch.sin(xt / 2) ** 2 / t, 1)
si, ci
