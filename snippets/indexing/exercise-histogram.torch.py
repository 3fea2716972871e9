import torch

i = torch.tensor([3, 0, 3, 1, 3])
torch.zeros(4).index_add(0, i, torch.ones(5))
