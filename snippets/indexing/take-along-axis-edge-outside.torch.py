import torch

x = torch.arange(6.).reshape(2, 3)
i = torch.tensor([[4], [0]])
torch.take_along_dim(x, i, dim=1)
