import torch

x = torch.tensor([2., 3.])
x.unfold(0, 3, 1)
