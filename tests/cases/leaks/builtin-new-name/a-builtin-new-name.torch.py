import builtins
import torch

builtins.probe = 3
torch.tensor([1., 2.])
