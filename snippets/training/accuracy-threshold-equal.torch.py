import torch

logits = torch.tensor([0.2, -3., 4., -0.1])
labels = torch.tensor([1., 0., 1., 1.])
((logits > 0) == labels).float().mean()
