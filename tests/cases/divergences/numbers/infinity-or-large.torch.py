import torch

torch.nan_to_num(torch.tensor([1., torch.inf]))
