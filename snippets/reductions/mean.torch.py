import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 9.]])
torch.mean(x)
