import torch

x = torch.tensor([1., 0.])
assert x.ndim == 2
x
