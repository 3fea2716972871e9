import torch

torch.manual_seed(0)
x = torch.arange(3).repeat(4, 1)
x.gather(1, torch.argsort(torch.rand(4, 3), dim=1))
