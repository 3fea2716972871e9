import atexit
import torch

atexit.register(print, "after the end")
torch.tensor([1., 2.])
