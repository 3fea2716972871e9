import torch

x = -torch.ones(20_000)
torch.nn.RReLU()(x)
