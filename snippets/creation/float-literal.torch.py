import torch

torch.tensor([1.5, 2., 3.25])
