import torch

A = torch.tensor([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = torch.linalg.qr(A)
P = Q @ Q.mT
P @ P, P
