import torch

x = torch.tensor([0., 3., 1000.])
y = torch.tensor([0., 3., 999.])
torch.logaddexp2(x, y)
