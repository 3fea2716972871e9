import torch

torch.signal.windows.blackman(5)
