import torch

x = torch.tensor([0., 0.])
y = torch.tensor([float("nan"), -2.])
torch.special.xlog1py(x, y)
