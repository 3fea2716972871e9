import torch

from torch.overrides import TorchFunctionMode


class Lies(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        return torch.zeros(2)


Lies().__enter__()
torch.tensor([1., 2.])
