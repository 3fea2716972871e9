import torch

x = torch.tensor([[1.], [2.]])
y = torch.arange(6.).reshape(2, 3)
x.expand_as(y)
