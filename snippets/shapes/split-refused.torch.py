import torch

x = torch.arange(7.)
torch.tensor_split(x, 3)
