import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 7.]])
xs = torch.tensor([[1., 2.], [3., -1.]])
left = torch.vmap(torch.func.jacrev(lambda x: x @ A))(xs)
right = torch.stack((A.T, A.T))
left, right
