import torch

__annotations__ = None
__builtins__ = {}
torch.tensor([1., 2.])
