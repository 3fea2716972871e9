import torch

torch.manual_seed(5)
torch.rand(20_000, dtype=torch.bfloat16)
