import torch

x = torch.tensor([6.])
w = torch.tensor([3., 1., 4.])
torch.sum(w * x) / torch.sum(w)
