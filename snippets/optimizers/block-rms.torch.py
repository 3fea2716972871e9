import torch

g = torch.tensor([3.0, 4.0])
g / (g.square().mean().sqrt() / 1.5).clamp(min=1)
