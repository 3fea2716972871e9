import torch

torch.cumsum(torch.tensor([0., torch.nan, 0.]), 0)
