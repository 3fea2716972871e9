import torch
import torch.nn.functional as F

score, y = torch.tensor([100.0]), torch.tensor([-1.0])
F.soft_margin_loss(score, y)
