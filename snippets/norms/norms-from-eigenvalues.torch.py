import torch

A = torch.tensor([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
eigenvalues = torch.linalg.eigvalsh(A @ A.mT)
left = torch.linalg.matrix_norm(A, ord=2), torch.linalg.matrix_norm(A)
right = eigenvalues.amax(dim=1).sqrt(), eigenvalues.sum(dim=1).sqrt()
torch.stack(left), torch.stack(right)
