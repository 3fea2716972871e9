import torch

torch.hann_window(5)
