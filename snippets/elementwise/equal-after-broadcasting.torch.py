import torch

x = torch.tensor([1., 2.])
y = torch.tensor([[1., 2.], [1., 2.]])
bool((x == y).all())
