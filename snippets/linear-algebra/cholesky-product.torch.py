import torch

S = torch.tensor([[[4., 2.], [2., 10.]], [[2., -1.], [-1., 3.]]])
L = torch.linalg.cholesky(S)
L @ L.mT, S
