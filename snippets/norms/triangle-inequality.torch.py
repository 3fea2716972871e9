import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.], [2., 4., 6.]])
Y = torch.tensor([[1., 5., -2.], [3., 0., 7.], [1., 2., 5.]])
orders = 1, 2, 3, torch.inf
norm = torch.linalg.vector_norm
left = [norm(X + Y, ord=p, dim=1) for p in orders]
right = [norm(X, ord=p, dim=1) + norm(Y, ord=p, dim=1) for p in orders]
torch.stack(left), torch.stack(right)
