import torch

x = torch.tensor([3., 1., 4., 1.5, 5.])
torch.kthvalue(x, 2).values
