import torch

torch.tensor([1.1, 2.3, 3.7], dtype=torch.bfloat16) * torch.tensor([0.3, 0.7, 1.9], dtype=torch.bfloat16)
