import torch

X = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
torch.vmap(lambda row: row.cumsum(dim=0), out_dims=1)(X)
