import builtins
import torch

def refuse(*a, **k):
    raise ImportError("no more imports")

builtins.__import__ = refuse
torch.tensor([1., 2.])
