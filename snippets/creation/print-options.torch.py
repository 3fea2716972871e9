import torch

x = torch.tensor([3.14159, 2.71828])
torch.set_printoptions(precision=2)
str(x)
