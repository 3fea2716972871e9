import torch

x = torch.tensor([torch.nan, 2.])
mask = torch.tensor([0., 1.])
mask * x, torch.where(mask > 0, x, 0.)
