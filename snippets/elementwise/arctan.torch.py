import torch

x = torch.tensor([-0.5, 1., 3.])
torch.arctan(x)
