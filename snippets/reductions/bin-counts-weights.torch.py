import torch

x = torch.tensor([0, 1, 1, 3])
w = torch.tensor([10., 20., 30., 40.])
torch.bincount(x, weights=w, minlength=5)
