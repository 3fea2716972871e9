import torch
import torch.nn.functional as F

z, y = torch.tensor([3.0, -2.0]), torch.tensor([0.0, 1.0])
loss = F.binary_cross_entropy_with_logits(z, y, reduction="none")
loss, z.relu() - z * y + torch.log1p(torch.exp(-z.abs()))
