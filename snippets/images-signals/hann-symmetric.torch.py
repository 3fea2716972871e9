import torch

torch.hann_window(4, periodic=False)
