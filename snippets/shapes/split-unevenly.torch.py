import torch

x = torch.arange(5.)
torch.tensor_split(x, 3)
