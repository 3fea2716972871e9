import torch

x = torch.tensor([1., 2., 3.])
torch.broadcast_to(x, (2, 3))
