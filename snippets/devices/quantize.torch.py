import torch

x = torch.tensor([-1.0, -0.3, 0.0, 0.5, 1.27])
scale = x.abs().max() / 127
(x / scale).round().to(torch.int8)
