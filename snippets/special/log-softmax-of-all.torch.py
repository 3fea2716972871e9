import torch

x = torch.tensor([[0., 1.], [2., 0.]])
x - torch.logsumexp(x, (0, 1))
