import torch

w = torch.tensor([[1.0, -2.0], [3.0, 0.0]])
0.1 * w.square().sum()
