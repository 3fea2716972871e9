import torch
import torch.nn.functional as F

z, y = torch.tensor([2.0, -1.0, 0.5]), torch.tensor([1.0, 0.0, 0.0])
F.binary_cross_entropy_with_logits(z, y)
