import torch

x = torch.tensor(7.)
torch.atleast_1d(x)
