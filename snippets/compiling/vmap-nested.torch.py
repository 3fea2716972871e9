import torch


def distance(a, b):
    return abs(a - b).sum()


A = torch.tensor([[0., 0.], [1., 1.]])
B = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
one_to_all = torch.vmap(distance, in_dims=(None, 0))
torch.vmap(one_to_all, in_dims=(0, None))(A, B)
