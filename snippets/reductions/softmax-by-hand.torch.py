import torch

x = torch.tensor([[0., 999., 1000.], [-2., 0., 0.5]])
e = torch.exp(x - torch.amax(x, dim=1, keepdim=True))
e / e.sum(dim=1, keepdim=True)
