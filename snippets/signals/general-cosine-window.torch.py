import torch

torch.signal.windows.general_cosine(5, a=[0.4, 0.5, 0.1])
