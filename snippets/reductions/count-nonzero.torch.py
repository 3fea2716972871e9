import torch

x = torch.tensor([[0., 2., 3.], [4., 0., 0.]])
torch.count_nonzero(x, dim=1)
