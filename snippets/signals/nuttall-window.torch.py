import torch

torch.signal.windows.nuttall(6)
