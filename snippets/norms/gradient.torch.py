import torch

X = torch.tensor([[3., -4., 12.], [-1., 2., 2.]], requires_grad=True)
norms = torch.linalg.vector_norm(X, dim=1)
norms.sum().backward()
X.grad, X / norms[:, None]
