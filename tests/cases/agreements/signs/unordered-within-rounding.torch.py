import torch

torch.tensor([0.3, 0.1 + 0.2, 7.])
