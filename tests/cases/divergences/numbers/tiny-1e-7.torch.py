import torch

torch.tensor([1e-10, 2e-10])
