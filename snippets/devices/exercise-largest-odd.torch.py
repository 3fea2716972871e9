import torch

n = torch.arange(1.0, 5000.0, 2)
n[n.half().float() == n].max()
