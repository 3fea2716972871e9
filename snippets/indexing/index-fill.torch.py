import torch

x = torch.arange(6.).reshape(2, 3)
i = torch.tensor([2, 0])
x = x.index_fill(1, i, 9.)
x
