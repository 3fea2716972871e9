import torch

gradient = torch.zeros(2000)
p = torch.zeros(2000)
p - (gradient + torch.randn(2000))
