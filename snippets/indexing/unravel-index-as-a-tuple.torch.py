import torch

o = torch.tensor([2, 3, 5])
torch.unravel_index(o, (2, 3))
