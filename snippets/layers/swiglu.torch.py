import torch
import torch.nn.functional as F

x = torch.tensor([1.0, -2.0])
W = torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])
V = torch.tensor([[0.5, 1.0, 0.0], [1.0, 0.0, -1.0]])
F.silu(x @ W) * (x @ V)
