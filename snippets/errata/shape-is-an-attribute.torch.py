import torch

x = torch.arange(12)
isinstance(x.shape, tuple)
