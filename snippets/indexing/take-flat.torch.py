import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([0, 4, 4])
torch.take(x, i)
