import torch

p = torch.tensor([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = torch.arange(1, 7)
a = torch.stack([die == 1, die < 3, die > 2])
torch.where(~a, p, 0.).sum(dim=1), 1 - torch.where(a, p, 0.).sum(dim=1)
