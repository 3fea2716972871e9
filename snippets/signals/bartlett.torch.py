import torch

torch.signal.windows.bartlett(5)
