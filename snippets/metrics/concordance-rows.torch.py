import torch

y, p = torch.tensor([[0.0, 1.0, 2.0]]), torch.tensor([[1.0, 2.0, 3.0]])
shift = y.mean(dim=1) - p.mean(dim=1)
both = torch.stack([y, p]).var(dim=2, correction=0).sum(dim=0)
(both - (y - p).var(dim=1, correction=0)) / (both + shift**2)
