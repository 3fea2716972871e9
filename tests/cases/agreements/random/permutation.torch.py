import torch

torch.manual_seed(24)
torch.randperm(6)
