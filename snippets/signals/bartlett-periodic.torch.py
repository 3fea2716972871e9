import torch

torch.bartlett_window(4)
