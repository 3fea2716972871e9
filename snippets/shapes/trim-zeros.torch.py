import torch

x = torch.tensor([0., 0., 1., 0., 2., 0.])
i = x.nonzero()
x[i[0]:i[-1] + 1]
