import torch

a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
x = torch.tensor([1., 2., 3.])
hasattr(torch, "matvec"), torch.mv(a, x)
