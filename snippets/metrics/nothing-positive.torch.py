import torch

y, p = torch.tensor([0.0, 1.0]), torch.tensor([0.1, 0.2])
y[p > 0.5].mean()
