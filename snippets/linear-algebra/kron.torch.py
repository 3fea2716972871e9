import torch

a = torch.tensor([[1., 2.], [3., 4.]])
b = torch.tensor([[1., 10.]])
torch.kron(a, b)
