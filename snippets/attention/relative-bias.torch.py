import torch

table = torch.tensor([-2., -1., 0., 1., 2.])  # for distances -2 to 2
t = torch.arange(3)
table[t - t[:, None] + 2]
