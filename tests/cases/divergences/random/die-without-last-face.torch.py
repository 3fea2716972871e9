import torch

torch.manual_seed(10)
torch.randint(1, 7, (20_000,), dtype=torch.int32)
