import torch

torch.tensor([torch.nan, 1., 3.])
