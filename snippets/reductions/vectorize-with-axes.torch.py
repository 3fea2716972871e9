import torch

x = torch.tensor([[1., 2.], [3., 4.]])
y = torch.tensor([10., 100.])
torch.vmap(torch.dot, in_dims=(0, None))(x, y)
