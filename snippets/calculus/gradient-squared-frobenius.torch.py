import torch

Xs = torch.tensor([[[1., 2., 3.], [4., 5., 6.]], [[-1., 0.5, 2.], [3., -7., 4.]]])
left = torch.vmap(torch.func.grad(lambda X: torch.linalg.matrix_norm(X) ** 2))(Xs)
right = 2 * Xs
left, right
