import torch

x = torch.tensor([[1., 3.], [6., 4.]])
x / x.sum(dim=1), x / x.sum(dim=1, keepdim=True)
