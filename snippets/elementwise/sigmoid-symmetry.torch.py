import torch

x = torch.tensor([-2., 0.5, 1., 3.])
torch.sigmoid(-x), 1 - torch.sigmoid(x)
