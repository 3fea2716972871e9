import torch

x = torch.arange(9.).reshape(3, 3)
i = torch.arange(len(x))
i, i
