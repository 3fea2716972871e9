import torch

x = torch.tensor([3., 1., 4., 1.5, 5.])
torch.topk(x, k=2)
