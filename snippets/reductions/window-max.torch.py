import torch

x = torch.tensor([3., 1., 4., 1., 5.])
x.unfold(0, 3, 1).amax(-1)
