import torch

x = torch.arange(12.)
X = x.reshape(3, 4)
X[:2] = 12.
torch.exp(x[:2])
