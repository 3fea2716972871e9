import torch

x = torch.tensor([[0., 1., 2.], [0., 0., -1.]])
torch.count_nonzero(x, dim=1)
