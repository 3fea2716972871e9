import torch

A = torch.tensor([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
U, S, Vh = torch.linalg.svd(A, full_matrices=False)
(U * S[:, None]) @ Vh, A
