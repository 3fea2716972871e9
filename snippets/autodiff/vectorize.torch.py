import torch

a = torch.tensor([[1., 2.], [3., 4.], [5., 7.]])
b = torch.tensor([10., 1.])
torch.vmap(torch.dot, in_dims=(0, None))(a, b)
