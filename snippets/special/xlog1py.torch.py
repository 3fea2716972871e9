import torch

x = torch.tensor([0., 2., 3.])
y = torch.tensor([-1., 4., 0.5])
torch.special.xlog1py(x, y)
