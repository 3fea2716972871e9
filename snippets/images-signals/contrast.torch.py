import torch

x = torch.tensor([[0.2, 0.4], [0.6, 0.8]])
x.mean() + 0.5 * (x - x.mean())
