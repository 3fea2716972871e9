import torch

torch.signal.windows.hann(4)
