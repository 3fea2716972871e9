import torch

x = torch.arange(9.).reshape(3, 3)
i, j = torch.tril_indices(3, 3)
x[i, j]
