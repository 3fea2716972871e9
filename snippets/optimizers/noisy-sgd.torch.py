import torch

torch.manual_seed(0)
gradient = torch.zeros(2000)
p = torch.zeros(2000)
p - (gradient + torch.randn(2000))
