import torch

x = torch.tensor([[1.0, 2.0], [3.0, 3.0], [5.0, 7.0], [7.0, 8.0]])
_, s, _ = torch.pca_lowrank(x, q=2)
s**2 / (len(x) - 1)
