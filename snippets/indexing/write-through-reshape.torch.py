import torch

x = torch.arange(6.)
X = x.reshape(2, 3)
X[:1] = 12.
x
