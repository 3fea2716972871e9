import torch

x = torch.tensor([-1., 0., 1., 2.])
p = torch.tensor([[0.1, 0.2, 0.3, 0.4], [0.5, 0.125, 0.25, 0.125]])
y = torch.tensor([0., 1., 4.])
p_y = torch.where(x ** 2 == y[:, None], p[:, None], 0.).sum(dim=2)
(p_y * y).sum(dim=1), (p * x ** 2).sum(dim=1)
