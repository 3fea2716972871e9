import torch

x = torch.tensor([-1., 0.5, 1.2, 3., 7.])
torch.clamp((x / 3 * 3).floor(), 0, 2).int()
