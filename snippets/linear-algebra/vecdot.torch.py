import torch

a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
b = torch.tensor([[2., 7., 1.], [-1., 3., 2.]])
torch.linalg.vecdot(a, b)
