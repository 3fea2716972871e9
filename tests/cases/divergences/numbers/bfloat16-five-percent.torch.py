import torch

torch.tensor([1.05, 2.], dtype=torch.bfloat16)
