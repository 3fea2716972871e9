import torch

torch.Tensor.sum = lambda self: 7.0
torch.tensor([1., 2.])
