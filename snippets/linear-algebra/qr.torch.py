import torch

A = torch.tensor([[3., 1.], [4., 2.], [0., 5.]])
torch.linalg.qr(A)
