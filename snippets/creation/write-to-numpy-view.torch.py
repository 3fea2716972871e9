import torch

x = torch.tensor([1., 2., 3.])
a = x.numpy()
a[0] = 9
x
