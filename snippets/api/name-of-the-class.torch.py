import torch

type(torch.ones(4)).__name__
