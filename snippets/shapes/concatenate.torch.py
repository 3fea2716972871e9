import torch

a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
b = torch.tensor([[7., 8.], [9., 10.]])
torch.cat((a, b), dim=1)
