import torch

w = torch.empty(2, 3)
torch.nn.init.eye_(w)
