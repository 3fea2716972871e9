import torch

torch.Tensor.__add__ = lambda self, other: self
torch.tensor([1., 2.])
