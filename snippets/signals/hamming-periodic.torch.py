import torch

torch.hamming_window(4)
