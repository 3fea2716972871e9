import torch

x = torch.tensor([2., 3., 5., 7., 11., 13., 17.])
x[::2]
