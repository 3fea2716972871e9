import torch

torch.tensor([1., torch.nan]) == torch.tensor([1., torch.nan])
