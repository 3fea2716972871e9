import torch

torch.manual_seed(4)
torch.empty(20_000).exponential_()
