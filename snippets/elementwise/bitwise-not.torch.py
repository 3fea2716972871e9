import torch

a = torch.tensor([0, 5, -3])
torch.bitwise_not(a)
