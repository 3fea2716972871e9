import torch

torch.signal.windows.cosine(4)
