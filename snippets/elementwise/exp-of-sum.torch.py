import torch

x = torch.tensor([0., 1., -2., 0.5])
y = torch.tensor([3., -1., 0.25, 2.])
torch.exp(x + y), torch.exp(x) * torch.exp(y)
