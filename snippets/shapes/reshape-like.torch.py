import torch

x = torch.arange(6.)
y = torch.arange(6.).reshape(2, 3)
x.view_as(y)
