import torch

x = torch.tensor([0.1, 0.2, 0.4, 0.8])
x - x.mean(), (x - x.mean()).sum() + 1
