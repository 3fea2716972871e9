import torch

engine = torch.quasirandom.SobolEngine(2)
engine.draw(8)[1:]
