import torch

o = torch.tensor([1, 7, 12, 23])
left = torch.stack(torch.unravel_index(o, (2, 3, 4)))
right = torch.stack((o // 12 % 2, o // 4 % 3, o % 4))
left, right
