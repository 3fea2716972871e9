import torch

x = torch.arange(9.).reshape(3, 3)
v = torch.tensor([10., 20., 30.])
torch.diagonal_scatter(x, v)
