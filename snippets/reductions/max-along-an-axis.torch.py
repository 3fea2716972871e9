import torch

x = torch.tensor([[1., 7., 3.], [4., 5., 6.]])
torch.max(x, dim=1)
