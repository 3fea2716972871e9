import torch

x = torch.tensor([1., 2.])
i = torch.tensor([0, 5])
torch.index_add(x, 0, i, torch.tensor([10., 20.]))
