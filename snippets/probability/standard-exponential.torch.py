import torch

torch.manual_seed(0)
torch.empty(4).exponential_()
