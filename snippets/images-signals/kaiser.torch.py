import torch

torch.signal.windows.kaiser(5, beta=6.0)
