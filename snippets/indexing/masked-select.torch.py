import torch

x = torch.tensor([[1., -2., 0.], [-4., 5., -6.]])
torch.masked_select(x, x > 0)
