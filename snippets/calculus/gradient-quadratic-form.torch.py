import torch

A = torch.tensor([[1., 2.], [4., 3.]])
xs = torch.tensor([[1., 2.], [-3., 1.], [0.5, 4.]])
left = torch.vmap(torch.func.grad(lambda x: x @ A @ x))(xs)
right = torch.stack([(A + A.T) @ x for x in xs])
left, right
