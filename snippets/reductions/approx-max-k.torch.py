import torch

x = torch.tensor([3., 1., 4., 1.5, 5., 9.])
torch.topk(x, 2)
