import torch

x = torch.tensor([1., 2., 4.])
torch.cond(x.sum() > 5, lambda x: 3 * x, lambda x: x - 1, (x,))
