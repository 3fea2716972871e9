import torch

y = torch.tensor([3.0, 1.0, 2.0, 0.0])
c, n = torch.cat([torch.zeros(1), y.cumsum(0)]), torch.arange(5.0)
means = (c - c[:, None]) / (n - n[:, None])  # of y[i:j]
highest = means.flip(1).cummax(1).values.flip(1)  # over j
highest.cummin(0).values.diagonal(1)
