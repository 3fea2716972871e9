import torch

x = torch.tensor([[0., 2., 3.], [4., 0., 0.]])
torch.nonzero(x)
