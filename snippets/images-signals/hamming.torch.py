import torch

torch.signal.windows.hamming(5)
