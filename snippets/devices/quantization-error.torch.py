import torch

x = torch.tensor([-1.0, -0.306, 0.004, 0.123, 1.27])
scale = x.abs().max() / 127
q = (x / scale).round()
(q * scale - x).abs(), (scale / 2).expand(5)
