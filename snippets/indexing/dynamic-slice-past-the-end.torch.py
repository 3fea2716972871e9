import torch

x = torch.tensor([10., 20., 30., 40.])
i, n = 3, 2
torch.narrow(x, 0, i, n)
