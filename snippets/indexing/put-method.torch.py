import torch

x = torch.tensor([[1, 2], [3, 4]])
i = torch.tensor([3, 0])
v = torch.tensor([40, 10])
x.put_(i, v)
x
