import torch
import torch.nn.functional as F

z, y = torch.tensor([[1.0, -2.0, 0.5]]), torch.tensor([[1.0, 0.0, 1.0]])
F.multilabel_soft_margin_loss(z, y)
