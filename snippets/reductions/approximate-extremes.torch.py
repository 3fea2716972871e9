import torch

x = torch.tensor([5., 1., 4., 2., 3.])
torch.topk(x, 2)
