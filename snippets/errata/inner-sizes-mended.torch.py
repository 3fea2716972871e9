import torch

x = torch.arange(12.).reshape(3, 4)
x @ torch.ones(4, 3)
