import torch

torch.ones(2, dtype=torch.float16) * torch.ones(2)
