import torch

logits = torch.tensor([0.2, -3.])
labels = torch.tensor([1., 0.])
((logits > 0) == labels).float().mean()
