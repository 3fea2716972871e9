import torch

X = torch.tensor([[3., -4., 12.], [0., 0., 0.], [0., 1e-3, 0.], [1., -1., 0.]])
orders = 1, 2, 3, torch.inf
left = [torch.linalg.vector_norm(X, ord=p, dim=1) == 0 for p in orders]
right = [(X == 0).all(dim=1) for p in orders]
torch.stack(left), torch.stack(right)
