import torch

x = torch.arange(12)
X = x.reshape(3, 4).clone()
X[:2] = 12
X.sum(), x.sum()
