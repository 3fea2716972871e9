import torch

x = torch.tensor(3.)
[torch.neg, torch.square, torch.exp][1](x)
