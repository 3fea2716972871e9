import torch

torch.manual_seed(0)
torch.empty(20_000).exponential_()
