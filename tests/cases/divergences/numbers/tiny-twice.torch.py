import torch

torch.tensor([1e-20, 3e-20])
