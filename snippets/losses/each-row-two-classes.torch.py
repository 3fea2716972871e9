import torch
import torch.nn.functional as F

y, p = torch.tensor([[1.0, 0.0], [1.0, 1.0]]), torch.tensor([[0.9, 0.2], [0.6, 0.3]])
entries = F.binary_cross_entropy(p, y, reduction="none")
focal = (1 - torch.exp(-entries)) ** 2 * entries
hinge = torch.relu(1 - (2 * y - 1) * p)
entries.mean(dim=1), focal.mean(dim=1), hinge.mean(dim=1)
