import torch

a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
b = torch.tensor([[1., 0.], [2., 1.], [0., 3.]])
torch.mm(a, b)
