import torch
import torch.nn.functional as F

z, y = torch.tensor([torch.inf, -torch.inf]), torch.tensor([1.0, 0.0])
F.binary_cross_entropy_with_logits(z, y, reduction="none")
