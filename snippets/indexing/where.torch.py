import torch

x = torch.tensor([[1., -2., 0.], [-4., 5., -6.]])
y = torch.tensor([[10., 20., 30.], [40., 50., 60.]])
torch.where(x > 0, x, y)
