import torch

x = torch.tensor([10., 20., 30.])
i = torch.tensor([0, 5])
torch.index_select(x, 0, i)
