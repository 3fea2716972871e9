import torch

x = torch.tensor([3., -1., 4., 1.5])
torch.amax(x) - torch.amin(x)
