import torch

x = torch.tensor([[1., 2., 3.], [1., 2., 3.]])
mask = torch.tensor([[True, True, False], [True, True, True]])
x.masked_fill(~mask, -torch.inf).softmax(dim=-1)
