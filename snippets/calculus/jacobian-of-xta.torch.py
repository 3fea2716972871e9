import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 7.]])
xs = torch.tensor([[1., 2.], [3., -1.]])
left = torch.stack([torch.func.jacrev(lambda x: x @ A)(x) for x in xs])
right = torch.stack((A.T, A.T))
left, right
