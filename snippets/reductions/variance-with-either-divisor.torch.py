import torch

x = torch.tensor([1., 2., 4., 9.])
torch.var(x, correction=0), torch.var(x, correction=1)
