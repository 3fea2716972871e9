import torch

x = torch.tensor([[1., 2.], [3., -1.], [0., 4.]])
y = torch.tensor([1., 2., 3.])
w = torch.tensor([0.5, -1.], requires_grad=True)

((x @ w - y) ** 2).mean().backward()
w.grad, 2 / 3 * x.T @ (x @ w - y).detach()
