import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i, j = torch.tensor([0, 2]), torch.tensor([1, 0])
v = torch.tensor([10., 20.])
x.index_put_((i, j), v)
x.index_put_((i, j), v, accumulate=True)
x.index_put_((i, j), -0.5 * v, accumulate=True)
x
