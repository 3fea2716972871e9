import torch

a = torch.tensor([1., 5., -3.])
b = torch.tensor([2., 4., -1.])
torch.maximum(a, b)
