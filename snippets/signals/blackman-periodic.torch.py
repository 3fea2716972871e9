import torch

torch.blackman_window(4)
