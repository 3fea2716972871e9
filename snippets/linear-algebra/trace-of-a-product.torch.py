import torch

A = torch.tensor([[[1., 2., 3.], [4., 5., 6.]], [[5., 1., -1.], [2., -2., 3.]]])
B = torch.tensor([[[1., 4.], [2., 1.], [5., 3.]], [[2., 1.], [1., 1.], [-1., 4.]]])
trace = torch.vmap(torch.trace)
trace(A @ B), trace(B @ A)
