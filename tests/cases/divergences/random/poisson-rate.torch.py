import torch

torch.manual_seed(14)
torch.poisson(torch.full((20_000,), 4.)).int()
