import torch

a = torch.tensor([1, 2, 3, 3])
b = torch.tensor([3, 1, 4])
torch.isin(a.unique(), b).sum()
