import torch

torch.tensor([0, 1, 2, 3]).float().mean()
