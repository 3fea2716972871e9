import torch

torch.manual_seed(4)
torch.randint(0, 1024, (20_000,)) / 1024
