import torch

a = torch.tensor([[0., 0.], [3., 4.]])
b = torch.tensor([[5., 12.], [0., 4.], [3., -4.]])
torch.cdist(a, b)
