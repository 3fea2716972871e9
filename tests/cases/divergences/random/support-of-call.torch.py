import torch

torch.manual_seed(44)
torch.rand(3, 4)
