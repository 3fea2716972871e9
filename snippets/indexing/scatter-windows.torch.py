import torch

x = torch.tensor([0., 0., 0., 0., 0.])
starts = torch.tensor([3, 0])
v = torch.tensor([[1., 2.], [3., 4.]])
x.index_put((starts[:, None] + torch.arange(2),), v, accumulate=True)
