import torch

a = torch.tensor([[1.], [2.], [3.]])
b = torch.tensor([[10., 20.]])
a, b, a.expand(3, 2), b.expand(3, 2), a + b
