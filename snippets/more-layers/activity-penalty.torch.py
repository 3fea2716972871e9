import torch

y = torch.tensor([[1.0, -1.0], [0.0, 1.0]])
0.1 * (y**2).sum()
