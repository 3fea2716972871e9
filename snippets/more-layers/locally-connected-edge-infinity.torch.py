import torch

x = torch.tensor([torch.inf, 2.0, 3.0])
kernels = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
(x.unfold(0, 2, 1) * kernels).sum(dim=1)
