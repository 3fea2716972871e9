import torch

torch.unbind(torch.tensor([[1., 2.], [3., 4.]]))
