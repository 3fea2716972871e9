import torch

x = torch.arange(4.)
2 * x**2, 2 * x @ x
