import torch

x = torch.tensor([2, 4])
x ** -1
