import torch

x = torch.tensor([[1.0, -2.0]])
W = torch.tensor([[0.5, 1.0], [0.0, 1.0]])
x + torch.relu(x @ W)
