import torch

y = torch.tensor([[0.0, 1.0, 3.0], [0.0, 1.0, 3.0]])
p = torch.tensor([[1.0, 2.0, 5.0], [5.0, 2.0, 1.0]])
a, b = y - y.mean(dim=1, keepdim=True), p - p.mean(dim=1, keepdim=True)
(a * b).sum(dim=1) / (a.norm(dim=1) * b.norm(dim=1))
