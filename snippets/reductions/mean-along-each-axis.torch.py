import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 9.]])
x.mean(dim=0), x.mean(dim=1), x.mean()
