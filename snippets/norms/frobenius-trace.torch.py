import torch

A = torch.tensor([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = torch.linalg.matrix_norm(A) ** 2
right = torch.vmap(torch.trace)(A.mT @ A)
left, right
