import torch

x = torch.arange(4.)
hasattr(x, "requires_grad")
