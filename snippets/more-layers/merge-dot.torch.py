import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[10.0, 1.0], [0.0, 2.0]])
(a * b).sum(dim=1, keepdim=True)
