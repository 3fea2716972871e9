import torch

x = torch.tensor([10., 20., 30., 40.])
labels = torch.tensor([1, 0, 1, 2])
[x[labels == k] for k in range(3)]
