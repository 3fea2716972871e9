import torch

x = torch.arange(8.).reshape(2, 4)
v = torch.tensor([[10., 20.], [30., 40.]])
torch.slice_scatter(x, v, dim=1, start=1, end=3)
