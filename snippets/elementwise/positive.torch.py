import torch

x = torch.tensor([1., -2., 3.])
torch.positive(x)
