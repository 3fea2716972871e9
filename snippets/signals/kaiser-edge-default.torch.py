import torch

torch.kaiser_window(4)
