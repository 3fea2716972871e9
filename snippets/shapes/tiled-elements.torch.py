import torch

x = torch.tensor([2., 3., 5.])
i = torch.arange(12)
torch.tile(x, (4,)), x[i % 3]
