import torch

x = torch.arange(9.).reshape(3, 3)
i, j = torch.triu_indices(3, 3, offset=1)
x[i, j]
