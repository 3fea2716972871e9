import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0]])
labels, y = torch.tensor([0, 2]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = F.cross_entropy(z, labels, reduction="none")
from_labels, F.cross_entropy(z, y, reduction="none")
