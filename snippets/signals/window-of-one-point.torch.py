import torch

torch.stack([torch.hann_window(1), torch.signal.windows.hann(1), torch.signal.windows.bartlett(1)])
