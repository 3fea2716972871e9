import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
X = torch.tensor([[2., -1., 3.], [0., 1., -2.]])
Y = torch.tensor([[1., 0., 4.], [-3., 2., 5.]])
left = [A @ (2 * x - 3 * y) for x, y in zip(X, Y)]
right = [2 * (A @ x) - 3 * (A @ y) for x, y in zip(X, Y)]
torch.stack(left), torch.stack(right)
