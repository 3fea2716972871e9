import torch

a = torch.tensor([1., 2.])
b = torch.tensor([3., 4.])
torch.hstack((a, b)), torch.dstack((a, b))
