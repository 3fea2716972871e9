import torch

xs = torch.tensor([[1., 2., 3.], [-4., 0.5, 0.]])
left = torch.vmap(torch.func.grad(lambda x: x @ x))(xs)
right = 2 * xs
left, right
