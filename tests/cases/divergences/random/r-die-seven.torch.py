import torch

torch.manual_seed(1)
torch.randint(1, 7, (20_000,))
