import torch

x = torch.arange(6.)
torch.tensor_split(x, 3)
