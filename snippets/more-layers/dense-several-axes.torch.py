import torch

x, W = torch.arange(4.0).reshape(1, 2, 2), torch.arange(12.0).reshape(2, 2, 3)
torch.tensordot(x, W, dims=2)
