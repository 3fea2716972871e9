import torch

x = torch.tensor([1., 1.5, 3., 0.2])
bins = torch.tensor([1., 2., 3.])
torch.bucketize(x, bins)
