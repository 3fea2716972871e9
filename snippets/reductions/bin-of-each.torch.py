import torch

x = torch.tensor([-1., 0.5, 1.2, 3., 7.])
x.floor().clamp(0, 2).int()
