import torch

torch.manual_seed(22)
torch.rand(1000)
