import torch

x = torch.tensor([0.5, 1., 2.])
t = (torch.arange(1000) + 0.5) / 1000
torch.mean(torch.exp(-x[:, None] / t) / t, 1)
