import torch

torch.tensor([5., torch.nan]), torch.tensor([6., 7.])
