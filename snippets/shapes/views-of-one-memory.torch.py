import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
views = x, x.reshape(3, 2), x.T
[(y, torch.tensor(y.stride())) for y in views]
