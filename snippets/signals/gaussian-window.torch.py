import torch

torch.signal.windows.gaussian(5, std=2.0)
