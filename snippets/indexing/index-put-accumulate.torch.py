import torch

x = torch.arange(6.).reshape(2, 3)
i, j = torch.tensor([0, 1, 0]), torch.tensor([2, 0, 2])
v = torch.tensor([20., 30., 40.])
x = x.index_put((i, j), v, accumulate=True)
x
