import torch

x = torch.tensor([1., 2., 6.])
p = torch.tensor([0.5, 0.25, 0.25])
(p * x).sum()
