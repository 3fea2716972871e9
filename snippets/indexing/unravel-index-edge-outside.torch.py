import torch

o = torch.tensor([7])
torch.stack(torch.unravel_index(o, (2, 3)))
