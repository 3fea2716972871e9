import torch
import torch.nn.functional as F

scores, labels = torch.tensor([[1.0, float("nan"), 1.0]]), torch.tensor([0])
F.multi_margin_loss(scores, labels)
