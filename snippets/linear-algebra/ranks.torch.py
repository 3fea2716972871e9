import torch

x = torch.tensor([3.0, 1.0, 3.0, 7.0])
((x < x[:, None]).sum(1) + (x <= x[:, None]).sum(1) + 1) / 2
