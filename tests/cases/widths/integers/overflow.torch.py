import torch

torch.tensor([100_000]) * 100_000
