import torch

torch.blackman_window(5, periodic=False)
