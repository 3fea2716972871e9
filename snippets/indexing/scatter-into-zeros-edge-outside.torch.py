import torch

i = torch.tensor([4, 1])
v = torch.tensor([9., 8.])
torch.zeros(3).index_add(0, i, v)
