import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
a = torch.tensor([-2., 0.5, 3.])
orders = 1, 2, 3, torch.inf
left = [torch.linalg.vector_norm(a[:, None] * X, ord=p, dim=1) for p in orders]
right = [abs(a) * torch.linalg.vector_norm(X, ord=p, dim=1) for p in orders]
torch.stack(left), torch.stack(right)
