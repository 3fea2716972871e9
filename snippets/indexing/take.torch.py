import torch

x = torch.arange(12.).reshape(3, 4)
i = torch.tensor([3, 0])
torch.index_select(x, 1, i)
