import torch

x = torch.tensor([-3.0, 0.0, 1.5, 3.0])
(x + torch.sqrt(x**2 + 4)) / 2
