import torch

A, C = torch.tensor([[3.0, 1.0], [4.0, 2.0]]), torch.tensor([[5.0, 10.0]])
Q, R = torch.linalg.qr(A)
C @ Q, R
