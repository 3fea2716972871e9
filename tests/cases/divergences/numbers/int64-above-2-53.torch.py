import torch

torch.tensor([2 ** 53 + 1])
