import torch

x = torch.tensor([[3., 1., 2.], [6., 5., 7.]])
torch.sort(x).values
