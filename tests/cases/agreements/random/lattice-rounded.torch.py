import torch

torch.manual_seed(28)
torch.randint(1, 7, (20_000,)) * 0.1
