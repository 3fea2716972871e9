import torch

hasattr(torch.ones(2), "double_up")
