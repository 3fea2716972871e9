import torch

x = torch.tensor([1.5, 2.5])
y = torch.tensor([3, 4])
torch.cat((x, y))
