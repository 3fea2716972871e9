import torch
import torch.nn.functional as F

z, y = torch.tensor([[1.0, 2.0, 0.0]]), torch.tensor([[0.0, 1.0, 0.0]])
wrong = 1 - (z.softmax(dim=1) * y).sum(dim=1)
F.cross_entropy(z, y, reduction="none") + 2.0 * wrong
