import torch

x = torch.tensor([[1., 2.], [4., 5.], [7., 0.]])
x.sum(dim=())
