import torch

torch.kaiser_window(4, periodic=True, beta=6.0)
