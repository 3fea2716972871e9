import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([0.5, 0.25, 2.])
torch.dot(a, b)
