import torch

p = torch.tensor([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = torch.arange(1, 7)
a = torch.stack([die == 1, die < 4, die > 2])
b = torch.stack([die < 5, die > 2, die == 4])
left = torch.where(a | b, p, 0.).sum(dim=1)
right = (torch.where(a, p, 0.).sum(dim=1) + torch.where(b, p, 0.).sum(dim=1)
         - torch.where(a & b, p, 0.).sum(dim=1))
left, right
