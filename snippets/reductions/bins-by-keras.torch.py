import torch

x = torch.tensor([0.5, 1., 1.5, 9.])
edges = torch.tensor([0., 1., 2.])
torch.bucketize(x, edges, right=True)
