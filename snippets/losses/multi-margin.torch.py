import torch
import torch.nn.functional as F

scores, labels = torch.tensor([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), torch.tensor([0, 1])
F.multi_margin_loss(scores, labels)
