import torch

a = torch.tensor([4, 6, 5])
b = torch.tensor([6, 9, 7])
torch.lcm(a, b)
