import torch

x = torch.tensor([[1., 0., 2.], [1., 2., 2.]])
y = torch.tensor([[1., 0., 0.], [0., 3., 4.], [2., 2., 2.], [1., 1., 5.]])
((x[:, None] - y) ** 2).sum(-1)
