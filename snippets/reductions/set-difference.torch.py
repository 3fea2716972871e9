import torch

a = torch.tensor([4, 1, 3, 2])
b = torch.tensor([2, 4, 7])
torch.unique(a[~torch.isin(a, b)])
