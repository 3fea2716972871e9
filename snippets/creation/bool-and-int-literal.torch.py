import torch

torch.tensor([True, 2, 3])
