import torch

a = torch.tensor([1, 2, 3, 2])
b = torch.tensor([3, 4, 4])
values, counts = torch.cat((a.unique(), b.unique())).unique(return_counts=True)
values[counts == 1]
