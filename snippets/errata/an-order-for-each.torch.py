import torch

x = torch.tensor([3., -4.])
[torch.linalg.norm(x, ord=p) for p in (1, 2, 3)]
