import torch

torch.manual_seed(14)
torch.randint(1, 7, (20_000,))
