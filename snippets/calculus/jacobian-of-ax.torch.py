import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 7.]])
xs = torch.tensor([[1., 0., 2.], [3., -1., 5.]])
left = torch.vmap(torch.func.jacrev(lambda x: A @ x))(xs)
right = torch.stack((A, A))
left, right
