import torch

torch.tensor([torch.nan, torch.inf, -torch.inf, 1.]) * 2
