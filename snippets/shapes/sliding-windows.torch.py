import torch

x = torch.tensor([2., 3., 5., 7., 11., 13.])
x.unfold(0, 3, 1)
