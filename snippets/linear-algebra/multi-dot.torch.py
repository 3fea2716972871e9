import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
B = torch.tensor([[1., 0.], [2., 1.], [0., 3.]])
C = torch.tensor([[1., -1., 2.], [0., 3., 1.]])
torch.linalg.multi_dot([A, B, C])
