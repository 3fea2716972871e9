import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
s = torch.tensor([2, 5, 7])
torch.isin(x, s)
