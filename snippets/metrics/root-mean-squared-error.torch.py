import torch

y, p = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
((p - y) ** 2).mean().sqrt()
