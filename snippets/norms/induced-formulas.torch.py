import torch

A = torch.tensor([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = torch.linalg.matrix_norm(A, ord=1), torch.linalg.matrix_norm(A, ord=torch.inf)
right = abs(A).sum(dim=1).amax(dim=1), abs(A).sum(dim=2).amax(dim=1)
torch.stack(left), torch.stack(right)
