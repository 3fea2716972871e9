import torch

x = torch.tensor([5., 1., 4., 2., 3.])
torch.kthvalue(x, 3).values
