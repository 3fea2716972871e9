import torch

y = torch.tensor([0., 1., 4., 9., 15.])
torch.gradient(y)
