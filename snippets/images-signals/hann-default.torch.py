import torch

torch.hann_window(4)
