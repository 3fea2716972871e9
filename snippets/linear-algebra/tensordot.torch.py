import torch

a = torch.arange(12.).reshape(2, 3, 2)
b = torch.arange(12.).reshape(3, 2, 2)
torch.tensordot(a, b, dims=2)
