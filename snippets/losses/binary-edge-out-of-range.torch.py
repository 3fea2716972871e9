import torch
import torch.nn.functional as F

y, p = torch.tensor([1.0]), torch.tensor([1.2])
F.binary_cross_entropy(p, y, reduction="none")
