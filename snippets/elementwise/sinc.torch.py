import torch

x = torch.tensor([0., 0.5, 1.5])
torch.sinc(x)
