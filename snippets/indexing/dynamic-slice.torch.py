import torch

x = torch.tensor([2., 3., 5., 7., 11.])
i, n = 1, 3
torch.narrow(x, 0, i, n)
