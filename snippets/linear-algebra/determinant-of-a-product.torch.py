import torch

A = torch.tensor([[[2., 1.], [4., 3.]], [[1., 2.], [3., 4.]]])
B = torch.tensor([[[1., 4.], [2., 1.]], [[5., 3.], [1., 2.]]])
det = torch.linalg.det
det(A @ B), det(A) * det(B)
