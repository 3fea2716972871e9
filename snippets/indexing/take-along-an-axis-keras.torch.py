import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[2], [0]])
torch.take_along_dim(x, i, dim=1)
