import torch

torch.nonzero(torch.tensor([[0., 1.], [2., 0.]])).int()
