import torch

x = torch.tensor([1., 4., 9., 7.])
torch.diff(x)
