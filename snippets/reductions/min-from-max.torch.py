import torch

x = torch.tensor([[1., 7., 3.], [-4., 5., -6.]])
torch.amin(x, dim=1), -torch.amax(-x, dim=1)
