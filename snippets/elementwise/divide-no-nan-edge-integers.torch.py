import torch

x = torch.tensor([3, 1, 0])
y = torch.tensor([2, 0, 0])
torch.where(y == 0, 0., x / y)
