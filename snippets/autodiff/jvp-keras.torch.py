import torch

x = torch.tensor([1., 2., 3.])
v = torch.tensor([1., 0., -1.])
torch.func.jvp(lambda x: x**2, (x,), (v,))
