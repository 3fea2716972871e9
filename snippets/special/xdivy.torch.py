import torch

x = torch.tensor([0., 2., 3.])
y = torch.tensor([0., 4., 0.5])
torch.where(x == 0, 0., x / y)
