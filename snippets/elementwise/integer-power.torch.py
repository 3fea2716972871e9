import torch

x = torch.tensor([-2., 0.5, 3.])
x**-3
