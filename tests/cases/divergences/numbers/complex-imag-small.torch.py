import torch

torch.tensor([1 + 1e-3j])
