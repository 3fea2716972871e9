import torch

torch.fmax(torch.tensor([1., torch.nan]), torch.tensor([2., 2.]))
