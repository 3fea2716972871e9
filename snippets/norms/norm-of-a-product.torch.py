import torch

A = torch.tensor([[1., -2., 3.], [4., 5., -6.]])
B = torch.tensor([[[2., 0.], [1., -1.], [3., 5.]], [[0., 1.], [-2., 4.], [1., 0.]]])
orders = 1, 2, torch.inf, "fro"
left = [torch.linalg.matrix_norm(A @ B, ord=p) for p in orders]
right = [torch.linalg.matrix_norm(A, ord=p) * torch.linalg.matrix_norm(B, ord=p) for p in orders]
torch.stack(left), torch.stack(right)
