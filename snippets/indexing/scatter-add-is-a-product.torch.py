import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i = torch.tensor([2, 0, 2, 1])
v = torch.tensor([[10., 20.], [30., 40.], [50., 60.], [70., 80.]])
P = torch.tensor([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
torch.index_add(x, 0, i, v), x + P.T @ v
