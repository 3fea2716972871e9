import torch
import torch.nn.functional as F

z, y = torch.tensor([[2.0], [-1.0]]), torch.tensor([[1.0], [0.0]])
losses = F.binary_cross_entropy_with_logits(z, y, reduction="none")
p_right = torch.exp(-losses)
((1 - p_right) ** 2 * losses).mean()
