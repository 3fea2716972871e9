import torch

x = torch.tensor([[3., 1., 2.], [4., 6., 5.]])
span = lambda v: v.max() - v.min()
torch.vmap(span)(x)
