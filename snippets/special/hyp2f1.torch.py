import torch

a, b, c = 1., 2., 3.
x = torch.tensor([-0.5, 0., 0.5])
k = torch.arange(40)
1 + torch.sum(torch.cumprod((a + k) * (b + k) / (c + k) * x[:, None] / (k + 1), 1), 1)
