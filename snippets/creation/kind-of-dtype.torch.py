import torch

x = torch.tensor([1., 2., 3.])
x.dtype.is_floating_point
