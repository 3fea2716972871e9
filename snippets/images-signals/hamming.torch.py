import torch

torch.hamming_window(5, periodic=False)
