import torch

-torch.tensor([torch.nan, 1.])
