import torch

torch.manual_seed(0)
rate = torch.full((4,), 3.)
torch.poisson(rate)
