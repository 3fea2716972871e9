import torch

A = torch.tensor([[[2., 1.], [4., 3.]], [[1., 2.], [0., 4.]]])
B = torch.tensor([[[0., 1.], [2., 1.]], [[5., 3.], [3., 2.]]])
inv = torch.linalg.inv
inv(A @ B), inv(B) @ inv(A)
