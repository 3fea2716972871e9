import torch

x = torch.arange(6.).reshape(2, 3)
v = torch.tensor([10., 20.])
torch.select_scatter(x, v, dim=1, index=2)
