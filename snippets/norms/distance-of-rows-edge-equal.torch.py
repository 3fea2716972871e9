import torch

a = torch.tensor([[1.0, 2.0]])
torch.pairwise_distance(a, a)
