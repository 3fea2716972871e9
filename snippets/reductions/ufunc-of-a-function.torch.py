import torch

x = torch.tensor([[1., 2.]])
y = torch.tensor([[3.], [4.]])
torch.stack([torch.stack([a * b + 1. for a in x[0]]) for b in y[:, 0]])
