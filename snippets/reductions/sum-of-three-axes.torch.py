import torch

x = torch.arange(24.).reshape(2, 3, 4)
x.sum(dim=0), x.sum(dim=1), x.sum(dim=2)
