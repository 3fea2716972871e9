from torch.overrides import TorchFunctionMode
import torch

class Twice(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        return out * 2 if func is torch.add else out

Twice().__enter__()
torch.tensor([1., 2.])
