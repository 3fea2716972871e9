import torch

torch.manual_seed(0)
2 * torch.randint(0, 2, (20_000,)) - 1
