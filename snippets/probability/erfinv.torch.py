import torch

y = torch.tensor([-0.5, 0., 0.25, 0.9])
torch.erfinv(y)
