import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])
labels = torch.tensor([2, 1])
best = scores.topk(2).indices
(best == labels[:, None]).any(dim=1)
