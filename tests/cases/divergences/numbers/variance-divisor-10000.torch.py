import torch

x = torch.sin(torch.arange(10_000.))
torch.var(x)
