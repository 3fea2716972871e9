import torch

x = torch.tensor([0.5])
torch.is_nonzero(x)
