import torch

torch.manual_seed(0)
torch.randint(0, 256, (20_000,), dtype=torch.uint8)
