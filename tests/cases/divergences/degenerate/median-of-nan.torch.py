import torch

torch.tensor([1., float("nan"), 3.])
