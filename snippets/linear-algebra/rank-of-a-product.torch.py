import torch

A = torch.tensor([[[1., 2.], [2., 4.]], [[1., 2.], [3., 4.]], [[1., 2.], [2., 4.]]])
B = torch.tensor([[[3., 1.], [1., 2.]], [[5., 1.], [2., 1.]], [[2., 4.], [-1., -2.]]])
rank = torch.linalg.matrix_rank
rank(A @ B), torch.minimum(rank(A), rank(B))
