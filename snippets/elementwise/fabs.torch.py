import torch

x = torch.tensor([-2, 0, 3])
torch.abs(x.float())
