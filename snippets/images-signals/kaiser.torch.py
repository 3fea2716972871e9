import torch

torch.kaiser_window(5, periodic=False, beta=6.0)
