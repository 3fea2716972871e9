import torch

[torch.tensor([1., 2.]) for _ in iter(int, 1) if _]
