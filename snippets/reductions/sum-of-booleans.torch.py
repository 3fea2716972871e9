import torch

x = torch.tensor([1., 5., 2., 4.])
(x > 2).sum()
