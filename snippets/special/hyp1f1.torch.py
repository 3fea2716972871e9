import torch

a, b = 0.5, 1.5
x = torch.tensor([-1., 0., 2.])
k = torch.arange(30)
1 + torch.sum(torch.cumprod((a + k) / (b + k) * x[:, None] / (k + 1), 1), 1)
