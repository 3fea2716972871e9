import torch

torch.signal.windows.general_hamming(5, alpha=0.6)
