import torch

torch.manual_seed(43)
torch.rand(1_000_000)
