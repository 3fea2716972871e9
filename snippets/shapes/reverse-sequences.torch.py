import torch

x = torch.tensor([[1., 2., 3., 0.], [4., 5., 0., 0.]])
n = torch.tensor([3, 2])
t = torch.arange(4)
i = torch.where(t < n[:, None], n[:, None] - 1 - t, t)
x.gather(1, i)
