import torch

torch.quantile(torch.tensor([1., 2., 4., 8.]), 0.3)
