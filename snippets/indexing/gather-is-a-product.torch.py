import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i = torch.tensor([2, 0, 2, 1])
P = torch.tensor([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
x[i], P @ x
