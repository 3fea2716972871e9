import torch

torch.sum(torch.tensor([1.1, 2.3, 3.7, 0.01], dtype=torch.bfloat16))
