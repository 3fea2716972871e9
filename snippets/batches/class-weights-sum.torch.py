import torch

labels = torch.tensor([0, 0, 0, 1, 2, 2])
weights = len(labels) / (3 * torch.bincount(labels))
weights[labels].sum(), torch.tensor(6.)
