import torch

torch.Tensor.dtype = property(lambda self: torch.float64)
torch.tensor([1., 2.])
