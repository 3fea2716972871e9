import torch

torch.Tensor.double_up = lambda self: self * 2
torch.tensor([1., 2.])
