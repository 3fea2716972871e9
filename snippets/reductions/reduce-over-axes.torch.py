import torch

x = torch.arange(8.).reshape(2, 2, 2)
x.sum((0, 2), keepdim=True)
