import torch

torch.manual_seed(11)
torch.randint(6, (20_000,), dtype=torch.int32)
