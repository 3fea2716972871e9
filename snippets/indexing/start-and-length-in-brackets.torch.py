import torch

x = torch.tensor([2., 3., 5., 7., 11.])
i = 1
x[i:i + 3]
