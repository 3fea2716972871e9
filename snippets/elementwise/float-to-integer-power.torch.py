import torch

x = torch.tensor([2., 3., 0.5])
n = torch.tensor([3, 2, -1])
x ** n
