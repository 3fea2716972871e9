import torch
import torch.nn.functional as F

score, y = torch.tensor([0.3, 0.4]), torch.tensor([1.0, -1.0])
F.soft_margin_loss(score, y)
