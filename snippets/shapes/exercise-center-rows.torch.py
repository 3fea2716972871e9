import torch

x = torch.tensor([[1., 2., 6.], [10., 20., 60.]])
x - x.mean(1, keepdim=True)
