import torch

x = torch.tensor([1., -2., 3.])
x.apply_(lambda v: v**2 if v > 0. else 0.)
