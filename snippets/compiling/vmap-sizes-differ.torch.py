import torch

A, B = torch.ones(3, 2), torch.ones(2, 2)
torch.vmap(torch.dot)(A, B)
