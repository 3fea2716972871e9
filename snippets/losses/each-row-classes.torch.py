import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
labels, y = torch.tensor([0, 2]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = F.nll_loss(p.log(), labels, reduction="none")
from_labels, -(y * p.log()).sum(dim=1)
