import torch

torch.manual_seed(0)
torch.randint(0, 2, (2_000,), dtype=torch.int32)
