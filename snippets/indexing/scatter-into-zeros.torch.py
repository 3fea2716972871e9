import torch

i = torch.tensor([4, 1, 4])
v = torch.tensor([9., 8., 1.])
torch.zeros(5).index_add(0, i, v)
