import torch

x = torch.ones(4)
isinstance(x, torch.Tensor)
