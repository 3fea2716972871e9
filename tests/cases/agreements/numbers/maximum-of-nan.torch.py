import torch

torch.max(torch.tensor([1., torch.nan, 3.]))
