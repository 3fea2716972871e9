import torch

x = torch.tensor([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])
torch.where(x < 1, (x.clamp(min=-1) + 1) ** 2 / 4, x)
