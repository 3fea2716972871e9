import torch

x = torch.tensor([[1., 2.], [3., 4.]])
assert x.ndim == 2 and x.shape[1] == 2
x
