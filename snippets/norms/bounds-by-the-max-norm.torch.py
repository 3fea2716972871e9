import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
orders = 1, 2, 4, 8
largest = torch.linalg.vector_norm(X, ord=torch.inf, dim=1)
left = [torch.linalg.vector_norm(X, ord=p, dim=1) for p in orders]
right = [3 ** (1 / p) * largest for p in orders]
torch.stack(left), torch.stack(right)
