import torch

class Bad(Exception):
    def __str__(self):
        raise ValueError("no text for you")
    __repr__ = __str__

raise Bad
torch.tensor([1., 2.])
