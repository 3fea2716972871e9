import torch

x = [[1, 2, 3], [4, 5, 6]]
torch.asarray(x)
