import torch

torch.finfo(torch.float32).eps
