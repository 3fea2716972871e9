import torch

x = torch.tensor([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])
(x.clamp(-1, 1) + 1) / 2
