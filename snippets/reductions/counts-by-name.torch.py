import torch

x = torch.tensor([3, 1, 3, 2, 3])
values, counts = torch.unique(x, return_counts=True)
values, counts
