import torch

x = torch.arange(8.).reshape(4, 2)
torch.vsplit(x, 2)
