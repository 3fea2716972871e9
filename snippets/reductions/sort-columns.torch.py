import torch

x = torch.tensor([[3., 1.], [1., 2.], [2., 0.]])
torch.msort(x)
