import torch

keys = torch.tensor([3., 1., 2.])
values = torch.tensor([30, 10, 20])
keys, i = torch.sort(keys)
keys, values[i]
