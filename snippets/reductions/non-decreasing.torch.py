import torch

x = torch.tensor([1., 2., 2., 5.])
torch.all(torch.diff(x) >= 0)
