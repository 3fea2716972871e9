import torch

torch.manual_seed(42)
torch.randint(0, 6, (20_000,), dtype=torch.int32)
