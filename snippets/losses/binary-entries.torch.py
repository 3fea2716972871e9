import torch
import torch.nn.functional as F

y, p = torch.tensor([[1.0, 0.0], [1.0, 1.0]]), torch.tensor([[0.9, 0.2], [0.6, 0.3]])
F.binary_cross_entropy(p, y, reduction="none")
