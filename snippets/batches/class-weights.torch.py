import torch

labels = torch.tensor([0, 0, 0, 1])
counts = torch.bincount(labels, minlength=2)
len(labels) / (2 * counts)
