import torch

X = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
w = torch.tensor([10., 1.])
torch.vmap(torch.dot, in_dims=(1, None))(X, w)
