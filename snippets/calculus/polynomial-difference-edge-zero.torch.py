import torch

p = torch.tensor([2., -3., 1.])
q = torch.tensor([2., 4., 0.])
p - q
