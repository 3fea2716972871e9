import torch

x = torch.tensor([1., 2.])
x.reshape(3)
